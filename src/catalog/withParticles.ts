/** The two forms of each particle: after a final consonant, and after a vowel. */
const particles: Readonly<Record<string, readonly [string, string]>> = {
  "은(는)": ["은", "는"],
  "이(가)": ["이", "가"],
  "을(를)": ["을", "를"],
  "(으)로": ["으로", "로"],
};

/** The Korean names of 0 (영), 1 (일), 3 (삼), 6 (육), 7 (칠), 8 (팔) and of tens, hundreds ... end in a consonant. */
const digitsWithConsonant = "013678";
const digitsWithRieul = "178";

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const finalsPerVowel = 28;
const rieul = 8;

/**
 * Chooses the particles of a Korean message by the sound before them: "420"은(는) becomes "420"은. Quotation marks and
 * brackets are passed over. After Latin letters both forms stay, since the reading of a foreign word is not known.
 *
 * @param text a message with both forms, such as 은(는)
 * @returns the message as it is read
 * @example withParticles("실적값(actual)은(는) 3이(가)") // => "실적값(actual)은 3이"
 */
export function withParticles(text: string): string {
  return text.replace(/은\(는\)|이\(가\)|을\(를\)|\(으\)로/g, (both, offset: number) => {
    const [closed, open] = particles[both] ?? [both, both];
    const end = soundBefore(text.slice(0, offset));
    if (end === undefined) return both;
    if (end === "rieul") return both === "(으)로" ? open : closed;
    return end === "consonant" ? closed : open;
  });
}

function soundBefore(text: string): "vowel" | "consonant" | "rieul" | undefined {
  const spoken = text.replace(/(?:["'”’]|\s*\([^()]*\))+$/, "");
  const last = spoken.at(-1) ?? "";
  if (/\d/.test(last)) {
    if (digitsWithRieul.includes(last)) return "rieul";
    return digitsWithConsonant.includes(last) ? "consonant" : "vowel";
  }
  const code = last.charCodeAt(0);
  if (!(code >= firstSyllable && code <= lastSyllable)) return undefined;
  const final = (code - firstSyllable) % finalsPerVowel;
  if (final === rieul) return "rieul";
  return final === 0 ? "vowel" : "consonant";
}
