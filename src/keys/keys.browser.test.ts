// The promises of keys.test.ts once more with the browser's own WebCrypto and streams.
import './keys.test.ts';
