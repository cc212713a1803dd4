/** What counts as yes and as no, in capital letters; the scores read the same words. */
export const yesAnswers = ["YES", "Y", "예", "네", "O", "TRUE", "1"] as const;

export const noAnswers = ["NO", "N", "아니오", "아니요", "X", "FALSE", "0"] as const;
