import { vehicleProject } from '#app/pages/vehicle-project.tsx'

export const dynamic = 'force-static'
export const generateMetadata = vehicleProject.metadata
export default vehicleProject.Page
