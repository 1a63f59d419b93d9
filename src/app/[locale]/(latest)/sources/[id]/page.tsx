import { source } from '#app/pages/source.tsx'

export const dynamic = 'force-static'
export const generateStaticParams = source.params
export const generateMetadata = source.metadata
export default source.Page
