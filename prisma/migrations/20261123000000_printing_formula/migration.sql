-- AlterTable
ALTER TABLE "FigureAlternative" ADD COLUMN "formula" TEXT;
