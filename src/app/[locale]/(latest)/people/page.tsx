import { people } from '#app/pages/people.tsx'

export const dynamic = 'force-static'
export const generateMetadata = people.metadata
export default people.Page
