// What an operation is done to: the thing in the version that the page has shown.
export const asSeen = ({ id, version }: { id?: string; version?: number }): Record<string, string> => ({ id: id ?? '', ...(version === undefined ? {} : { 'If-Match': `"v${version}"` }) });
