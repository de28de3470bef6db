/**
 * Is this a photo that a camera or a telephone makes: JPEG, PNG or WebP? Told by its first bytes, never by its name or
 * by what the browser claims: whatever else an image library could be talked into reading is not handed to it.
 */
export function isPhoto(bytes: Uint8Array): boolean {
  return beginnings.some((parts) => parts.every(({ at, text }) => readText(bytes, at, text.length) === text));
}

const beginnings = [
  [{ at: 0, text: "\xff\xd8\xff" }],
  [{ at: 0, text: "\x89PNG\r\n\x1a\n" }],
  [
    { at: 0, text: "RIFF" },
    { at: 8, text: "WEBP" },
  ],
];

function readText(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
