-- A load of the record fills both tables anew.
-- DropTable
DROP TABLE "Term";

-- DropTable
DROP TABLE "Instrument";

-- CreateTable
CREATE TABLE "Term" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "termEn" TEXT NOT NULL,
    "termJa" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL,
    "memorandumEn" TEXT NOT NULL,
    "memorandumJa" TEXT NOT NULL,
    "clauseSeen" BOOLEAN NOT NULL,
    "noteEn" TEXT,
    "noteJa" TEXT
);

-- CreateTable
CREATE TABLE "Instrument" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "titleEn" TEXT NOT NULL,
    "titleJa" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL,
    "parties" TEXT NOT NULL,
    "parts" TEXT NOT NULL,
    "contentEn" TEXT NOT NULL,
    "contentJa" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Term_knownOn_idx" ON "Term"("knownOn");

-- CreateIndex
CREATE INDEX "Instrument_knownOn_idx" ON "Instrument"("knownOn");
