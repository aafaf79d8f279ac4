import { isIPv6 } from 'node:net';

/**
 * The client that an address stands for. A household or server gets a whole IPv6 /64, so single
 * IPv6 addresses are free to change and only the network identifies the client.
 */
export function clientIdOf(address: string): string {
  if (!address.includes(':')) return address;
  const plain = address.split('%')[0] ?? address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain);
  if (mapped?.[1]) return mapped[1];
  return isIPv6(plain) ? `${ipv6Network(plain)}::/64` : plain;
}

function ipv6Network(address: string): string {
  const [left = '', right] = address.toLowerCase().split('::');
  const head = left === '' ? [] : left.split(':');
  const tail = right === undefined || right === '' ? [] : right.split(':');
  const zeros = right === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  const groups = [...head, ...Array<string>(zeros).fill('0'), ...tail];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
