import { vehicleProject } from '#app/pages/vehicle-project.tsx'

export const dynamic = 'force-static'
export const generateStaticParams = vehicleProject.params
export const generateMetadata = vehicleProject.metadata
export default vehicleProject.Page
