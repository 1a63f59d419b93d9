import { figure } from '#app/pages/figure.tsx'

export const dynamic = 'force-static'
export const generateMetadata = figure.metadata
export default figure.Page
