/** Runs in the head before anything is painted: scripts are on, and the reader's last choices hold. */
export const CHOICES_SCRIPT =
  "(e=>{e.classList.add('js');try{let t=localStorage.getItem('theme'),c=localStorage.getItem('currency');" +
  "if(t=='light'||t=='dark')e.dataset.theme=t;if(c=='JPY'||c=='USD')e.dataset.currency=c}catch{}})(document.documentElement)"
