/** Something the person at the keyboard can put right: shown as written, without a stack. */
export class Problem extends Error {
  name = 'Problem'
}

/** Does one step and prints one line for it: what it is, what came of it, how long it took. */
export async function step(name, work) {
  const began = performance.now()
  try {
    const note = (await work()) ?? ''
    print('✓', name, note, began)
  } catch (error) {
    print('✗', name, 'failed', began)
    throw error
  }
}

function print(mark, name, note, began) {
  const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`
  console.log(`${mark} ${name.padEnd(10)} ${note.padEnd(56)} ${seconds.padStart(8)}`)
}

/** Runs a command's main function; a Problem ends it with its message, anything else with a stack. */
export async function main(work) {
  try {
    await work()
  } catch (error) {
    console.error(error instanceof Problem ? `\n${error.message}` : error)
    process.exit(1)
  }
}
