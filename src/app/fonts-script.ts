/** How long a page waits before it is shown as far as it has come, in milliseconds. */
const WAIT = 300

/**
 * Runs first in the body, when the style sheets are there: nothing is shown until both faces and the
 * whole page are, or until the wait is over. A view whose faces came too late keeps the system's, so
 * that no text moves once it is seen.
 */
export const FONTS_SCRIPT = [
  '((d,e)=>{if(!d.fonts)return;',
  "e.classList.add('unset');let ok=0,",
  "face=n=>d.fonts.load('1em '+getComputedStyle(e).getPropertyValue('--font-'+n).split(',')[0]),",
  "faces=Promise.all([face('sans'),face('serif')]).then(()=>ok=1,()=>{}),",
  "page=new Promise(r=>d.addEventListener('DOMContentLoaded',r)),",
  `wait=new Promise(r=>setTimeout(r,${WAIT}));`,
  'Promise.race([Promise.all([faces,page]),wait]).then(()=>',
  "{ok||e.classList.add('system-fonts');e.classList.remove('unset')})",
  '})(document,document.documentElement)',
].join('')
