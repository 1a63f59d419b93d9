'use client'

import { useEffect } from 'react'
import type { BehaviourWords } from './behaviour-words.ts'
import { installChoices } from './choices.ts'
import { installCopy } from './copy.ts'
import { announce } from './live-region.ts'
import { installReceipts } from './receipt.ts'
import { installScrollFrames } from './scroll-frame.ts'
import { installSort } from './sort.ts'

/** Everything pages do beyond their HTML, as listeners on the document. Draws nothing. */
export function Behaviour({ words }: { readonly words: BehaviourWords }) {
  useEffect(() => {
    const stop = new AbortController()
    // The region is there before its first sentence: one that comes with it is not read out.
    announce(document, '')
    installChoices(document, stop.signal)
    installSort(document, words.sort, stop.signal)
    installCopy(document, words.copy, stop.signal)
    installReceipts(document, words.receipt, stop.signal)
    installScrollFrames(document, stop.signal)
    return () => stop.abort()
  }, [words])
  return null
}
