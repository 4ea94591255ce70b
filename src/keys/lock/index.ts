export { isRootOf, rootAfter, withAfter, withoutWay, withWay } from './locked-root.ts';
export { makePasskey, passkeysHere, rootByPasskey } from './passkey.ts';
export { pinProblem, pinWay, rootByPin, samePin } from './pin.ts';
