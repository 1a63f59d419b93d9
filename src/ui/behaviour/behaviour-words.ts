import type { behaviour } from '#i18n/messages/en/behaviour.ts'

/** What the page's scripts say, in the language of the page. */
export type BehaviourWords = typeof behaviour
