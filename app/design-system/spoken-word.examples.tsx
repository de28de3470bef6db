import { SpokenWord } from "./spoken-word";

export const criteria = [
  "Text, not a picture, wide enough apart to be read out letter by letter (1.4.5 images of text).",
];

export const word = <SpokenWord>Kastanie</SpokenWord>;
