/** How long a page waits for its faces before it is shown in the system's, in milliseconds. */
const WAIT = 300

/**
 * Runs first in the body, when the style sheets are there: nothing is shown until both faces are, or
 * until the wait is over, and then this view keeps the system's faces. No text moves once it is seen.
 */
export const FONTS_SCRIPT = [
  '((d,e)=>{if(!d.fonts)return;',
  "e.classList.add('unset');",
  "let f=n=>d.fonts.load('1em '+getComputedStyle(e).getPropertyValue('--font-'+n).split(',')[0]),",
  "show=ok=>{ok||e.classList.add('system-fonts');e.classList.remove('unset')};",
  `Promise.race([Promise.all([f('sans'),f('serif')]),new Promise(r=>setTimeout(r,${WAIT}))]).then(show,()=>show())`,
  '})(document,document.documentElement)',
].join('')
