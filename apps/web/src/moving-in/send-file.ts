/** What became of a file that was sent: read in under an id, refused with what to do, or not arrived. */
export type SentFile =
  | { readonly kind: 'read'; readonly id: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'failed' };

/** Sends a sheet as it is; the server reads it. */
export async function sendFile(file: File): Promise<SentFile> {
  try {
    const response = await fetch('/imports', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
      body: file,
    });
    if (response.status === 413) return { kind: 'refused', message: 'Fila er for stor. Den kan være på 3 MB.' };
    if (!response.ok) return { kind: 'failed' };
    const answer: unknown = await response.json();
    if (isText(answer, 'id')) return { kind: 'read', id: answer.id };
    return isText(answer, 'message') ? { kind: 'refused', message: answer.message } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}

function isText<Key extends string>(answer: unknown, key: Key): answer is Record<Key, string> {
  return typeof answer === 'object' && answer !== null && key in answer && typeof Reflect.get(answer, key) === 'string';
}
