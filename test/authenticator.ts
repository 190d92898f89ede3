import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';

/** A passkey without a browser: answers as a phone would (ES256, no attestation). */
export interface Authenticator {
  /** Goes up with every answer; a test may turn it back, as a copy of the key would. */
  counter: number;
  make(options: PublicKeyCredentialCreationOptionsJSON): RegistrationResponseJSON;
  use(options: PublicKeyCredentialRequestOptionsJSON): AuthenticationResponseJSON;
}

export function authenticator(origin: string): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = randomBytes(16);
  const id = credentialId.toString('base64url');
  const { x, y } = publicKey.export({ format: 'jwk' });
  const head = (flags: number, counter: number): Buffer => {
    const numbers = Buffer.alloc(5);
    numbers.writeUInt8(flags, 0);
    numbers.writeUInt32BE(counter, 1);
    return Buffer.concat([sha256(new URL(origin).hostname), numbers]);
  };
  const clientData = (type: string, challenge: string): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const answer = { id, rawId: id, type: 'public-key' as const, clientExtensionResults: {} };

  return {
    counter: 0,
    make({ challenge }) {
      const coseKey = Buffer.concat([
        Buffer.from('a5010203262001215820', 'hex'),
        Buffer.from(x as string, 'base64url'),
        Buffer.from('225820', 'hex'),
        Buffer.from(y as string, 'base64url'),
      ]);
      const aaguid = Buffer.alloc(16);
      const idLength = Buffer.from([0, credentialId.length]);
      const authData = Buffer.concat([head(0x45, this.counter), aaguid, idLength, credentialId, coseKey]);
      // CBOR: { fmt: "none", attStmt: {}, authData }
      const attestation = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'),
        Buffer.from([authData.length]),
        authData,
      ]);
      return {
        ...answer,
        response: {
          clientDataJSON: clientData('webauthn.create', challenge).toString('base64url'),
          attestationObject: attestation.toString('base64url'),
        },
      };
    },
    use({ challenge }) {
      this.counter += 1;
      const authData = head(0x05, this.counter);
      const client = clientData('webauthn.get', challenge);
      const signature = sign('sha256', Buffer.concat([authData, sha256(client)]), privateKey);
      return {
        ...answer,
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: authData.toString('base64url'),
          signature: signature.toString('base64url'),
        },
      };
    },
  };
}

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
