/** Puts a file on the test server for this test; gives its address. */
export async function writeFile(name: string, type: string, body: BodyInit): Promise<string> {
  const address = `/written/${name}`;
  const answer = await fetch(address, {method: 'PUT', headers: {'content-type': type}, body});
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return address;
}
