export default function Home() {
  return <h1>Kontaktwahl</h1>;
}
