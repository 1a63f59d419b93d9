import { vehicleProjects } from '#app/pages/vehicle-projects.tsx'

export const dynamic = 'force-dynamic'
export const generateMetadata = vehicleProjects.metadata
export default vehicleProjects.Page
