/**
 * What a caller says first where the customer chose no call word: two words that both sides read on their screens
 * (permission.md, "Permits"). Each is spelled and understood alike in German and English, so that it can be said in
 * either. 64 words, two of them: somebody who guesses is right once in 4,096 calls.
 */
const speakable = (
  "Alpha Apollo April Arena Atlas August Banjo Butter Cello Delta Film Finger Forum Garage Gold Gong " +
  "Hand Hotel Jaguar Judo Jupiter Kiwi Koala Lama Lava Mango Marathon Mars Minute Moment Museum November " +
  "Omega Opal Orange Orbit Oregano Panda Panorama Papaya Pasta Piano Pizza Planet Polka Puma Radio Ring " +
  "Rose Salami Samba Sand Saturn Signal Solo Studio Tango Taxi Tennis Ticket Tiger Tunnel Villa Winter"
).split(" ");

/** `drawBelow` answers a whole number from 0 on, below what it is given, each alike. */
export function makeCheckCode(drawBelow: (bound: number) => number): string {
  const draw = () => speakable[drawBelow(speakable.length)]!;
  return `${draw()} ${draw()}`;
}
