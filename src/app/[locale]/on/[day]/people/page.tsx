import { people } from '#app/pages/people.tsx'

export const dynamic = 'force-dynamic'
export const generateMetadata = people.metadata
export default people.Page
