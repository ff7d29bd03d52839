import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** National identity numbers as the database may hold them: sealed for reading back, hashed for exact search. */
export interface NationalIds {
  /** 32 bytes; the same number always gives the same, and nobody can make it without the key. */
  hash(number: string): Buffer;
  /** AES-256-GCM with a nonce of its own: the same number is sealed differently each time. */
  seal(number: string): Buffer;
  /** @throws when it was sealed with another key, or was changed. */
  open(sealed: Buffer): string;
  /** The same for a file about people that is kept for a while, with a key of its own. */
  sealFile(bytes: Buffer): Buffer;
  /** @throws when it was sealed with another key, or was changed. */
  openFile(sealed: Buffer): Buffer;
}

const nonceBytes = 12;
const tagBytes = 16;

/** @param key IDENTITY_KEY: with it go both keys; without it the numbers are lost, so it is kept like the backups. */
export function nationalIds(key: string): NationalIds {
  const derived = (purpose: string) => Buffer.from(hkdfSync('sha256', key, 'inntak', purpose, 32));
  const hashKey = derived('national-id-hash');
  const sealKey = derived('national-id-seal');
  const fileKey = derived('imported-file');
  return {
    hash: (number) => createHmac('sha256', hashKey).update(number).digest(),
    seal: (number) => sealWith(sealKey, Buffer.from(number, 'utf8')),
    open: (sealed) => openWith(sealKey, sealed).toString('utf8'),
    sealFile: (bytes) => sealWith(fileKey, bytes),
    openFile: (sealed) => openWith(fileKey, sealed),
  };
}

function sealWith(key: Buffer, bytes: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

function openWith(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes));
  decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
}
