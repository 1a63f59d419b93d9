-- CreateTable
CREATE TABLE "Break" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "measures" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "divisor" BIGINT,
    "nameEn" TEXT NOT NULL,
    "nameJa" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "textJa" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Break_knownOn_idx" ON "Break"("knownOn");
