import { BrandMark } from "./brand-mark";

/** A picture of the company's, and how large it says it is. */
export interface LogoPicture {
  src: string;
  /** For dark pages; absent = the same. */
  darkSrc?: string;
  width: number;
  height: number;
}

interface BrandLogoProps {
  name: string;
  /** Absent = our own mark. */
  logo?: LogoPicture | null;
}

/** From this width for its height a logo is taken to hold the company's name. */
const wideFrom = 2;

/** The company's name with its logo; a wide logo stands for the name. */
export function BrandLogo({ name, logo }: BrandLogoProps) {
  if (!logo) {
    return (
      <>
        <BrandMark />
        <span>{name}</span>
      </>
    );
  }
  const isWide = logo.width / logo.height >= wideFrom;
  return (
    <>
      <picture>
        {logo.darkSrc && <source srcSet={logo.darkSrc} media="(prefers-color-scheme: dark)" />}
        <img
          className="brand-logo"
          src={logo.src}
          width={logo.width}
          height={logo.height}
          alt={isWide ? name : ""}
        />
      </picture>
      {!isWide && <span>{name}</span>}
    </>
  );
}
