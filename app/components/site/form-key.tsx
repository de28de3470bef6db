/** In every form that makes something: sent twice, it makes one. Another page is another form. */
export function FormKey() {
  return <input type="hidden" name="formKey" value={crypto.randomUUID()} />;
}
