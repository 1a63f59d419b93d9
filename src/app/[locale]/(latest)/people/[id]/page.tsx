import { person } from '#app/pages/person.tsx'

export const dynamic = 'force-static'
export const generateStaticParams = person.params
export const generateMetadata = person.metadata
export default person.Page
