/** The path of a browser that the tests can drive, or undefined. */
export declare function findBrowser(): string | undefined;
