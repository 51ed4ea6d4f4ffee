/** How long a browser may take to begin with a download, ms. */
const BEGINS_MS = 10_000;

/** Offers a text as a file to save. */
export function saveFile(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], {type: `${type};charset=utf-8`}));
}

export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BEGINS_MS);
}
