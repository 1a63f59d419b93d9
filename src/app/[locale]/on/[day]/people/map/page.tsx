import { peopleMap } from '#app/pages/people-map.tsx'

export const dynamic = 'force-dynamic'
export const generateMetadata = peopleMap.metadata
export default peopleMap.Page
