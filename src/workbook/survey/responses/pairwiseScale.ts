/** 1/9 typed with three decimals is let through. */
export const leastPairwise = 0.111;

export const mostPairwise = 9;
