-- CreateTable
CREATE TABLE "RecordMeta" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "compiledOn" TEXT NOT NULL,
    "lastObservedOn" TEXT NOT NULL,
    "thinAfter" TEXT NOT NULL,
    "changedEn" TEXT NOT NULL,
    "changedJa" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "loadedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Fingerprint" (
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("kind", "id")
);

-- CreateTable
CREATE TABLE "Fact" (
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL,
    "titleEn" TEXT,
    "titleJa" TEXT,

    PRIMARY KEY ("kind", "id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "titleIsDescription" BOOLEAN NOT NULL,
    "lang" TEXT NOT NULL,
    "glossEn" TEXT,
    "glossJa" TEXT,
    "publisher" TEXT NOT NULL,
    "publishedOn" TEXT,
    "publishedOnInferred" BOOLEAN NOT NULL,
    "knownOn" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "quoted" BOOLEAN NOT NULL,
    "url" TEXT
);

-- CreateTable
CREATE TABLE "Cite" (
    "ownerKind" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL,

    PRIMARY KEY ("ownerKind", "ownerId", "part", "position"),
    CONSTRAINT "Cite_ownerKind_ownerId_fkey" FOREIGN KEY ("ownerKind", "ownerId") REFERENCES "Fact" ("kind", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Cite_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Entry" (
    "ownerKind" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL,
    "state" TEXT,
    "textEn" TEXT,
    "textJa" TEXT,

    PRIMARY KEY ("ownerKind", "ownerId", "list", "position"),
    CONSTRAINT "Entry_ownerKind_ownerId_fkey" FOREIGN KEY ("ownerKind", "ownerId") REFERENCES "Fact" ("kind", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerKind" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "labelJa" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "period" TEXT,
    "basis" TEXT,
    "rung" TEXT,
    "presentation" TEXT,
    "quantityKind" TEXT NOT NULL,
    "missing" TEXT,
    "currency" TEXT,
    "unit" TEXT,
    "amount" BIGINT,
    "scale" INTEGER,
    "precision" BIGINT,
    "precisionScale" INTEGER,
    "highAmount" BIGINT,
    "highScale" INTEGER,
    "highPrecision" BIGINT,
    "highPrecisionScale" INTEGER,
    "qualifier" TEXT,
    "asReported" TEXT,
    "knownOn" TEXT NOT NULL,
    "formula" TEXT,
    "derivedFrom" TEXT NOT NULL,
    "noteEn" TEXT,
    "noteJa" TEXT,
    "doesNotSumEn" TEXT,
    "doesNotSumJa" TEXT,
    CONSTRAINT "Figure_ownerKind_ownerId_fkey" FOREIGN KEY ("ownerKind", "ownerId") REFERENCES "Fact" ("kind", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FigureAlternative" (
    "figureId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "labelEn" TEXT NOT NULL,
    "labelJa" TEXT NOT NULL,
    "quantityKind" TEXT NOT NULL,
    "missing" TEXT,
    "currency" TEXT,
    "unit" TEXT,
    "amount" BIGINT,
    "scale" INTEGER,
    "precision" BIGINT,
    "precisionScale" INTEGER,
    "highAmount" BIGINT,
    "highScale" INTEGER,
    "highPrecision" BIGINT,
    "highPrecisionScale" INTEGER,
    "asReported" TEXT NOT NULL,
    "presentation" TEXT,
    "knownOn" TEXT NOT NULL,

    PRIMARY KEY ("figureId", "position"),
    CONSTRAINT "FigureAlternative_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Rate" (
    "kind" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "end" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "digits" BIGINT NOT NULL,
    "scale" INTEGER NOT NULL,
    "observedOn" TEXT,
    "observations" INTEGER,

    PRIMARY KEY ("kind", "start", "end", "from")
);

-- CreateTable
CREATE TABLE "RateQuote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "printedEn" TEXT NOT NULL,
    "printedJa" TEXT NOT NULL,
    "whatEn" TEXT NOT NULL,
    "whatJa" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "TrackedEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL,
    "track" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "scheduled" BOOLEAN NOT NULL,
    "importance" INTEGER NOT NULL,
    "titleEn" TEXT NOT NULL,
    "titleJa" TEXT NOT NULL,
    "summaryEn" TEXT NOT NULL,
    "summaryJa" TEXT NOT NULL,
    "noteEn" TEXT,
    "noteJa" TEXT,
    "supersededById" TEXT,
    CONSTRAINT "TrackedEvent_supersededById_fkey" FOREIGN KEY ("supersededById") REFERENCES "TrackedEvent" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Node" (
    "id" TEXT NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "EventActor" (
    "eventId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "actorId" TEXT NOT NULL,

    PRIMARY KEY ("eventId", "position"),
    CONSTRAINT "EventActor_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "TrackedEvent" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EventActor_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Node" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "about" TEXT NOT NULL,
    "statementEn" TEXT NOT NULL,
    "statementJa" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Project" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameJa" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "placeEn" TEXT NOT NULL,
    "placeJa" TEXT NOT NULL,
    "batch" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Sponsor" (
    "projectId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "partyId" TEXT NOT NULL,
    "roleEn" TEXT NOT NULL,
    "roleJa" TEXT NOT NULL,
    "standing" TEXT NOT NULL,

    PRIMARY KEY ("projectId", "position"),
    CONSTRAINT "Sponsor_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Sponsor_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Node" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Party" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameJa" TEXT NOT NULL,
    "reading" TEXT,
    "country" TEXT,
    "side" TEXT NOT NULL,
    "short" BOOLEAN NOT NULL,
    "knownOn" TEXT NOT NULL,
    "website" TEXT,
    "wikidata" TEXT
);

-- CreateTable
CREATE TABLE "Office" (
    "partyId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "titleEn" TEXT NOT NULL,
    "titleJa" TEXT NOT NULL,
    "orgId" TEXT,
    "from" TEXT,
    "to" TEXT,
    "documentedOn" TEXT,
    "lastConfirmed" TEXT,

    PRIMARY KEY ("partyId", "position"),
    CONSTRAINT "Office_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Office_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Node" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Relation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "labelJa" TEXT NOT NULL,
    "since" TEXT,
    "until" TEXT,
    "untilKnownOn" TEXT,
    "standing" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL,
    "noteEn" TEXT,
    "noteJa" TEXT,
    CONSTRAINT "Relation_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Node" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Relation_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Node" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Vehicle" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameJa" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Term" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "termEn" TEXT NOT NULL,
    "termJa" TEXT NOT NULL,
    "paragraph" TEXT,
    "knownOn" TEXT NOT NULL,
    "memorandumEn" TEXT NOT NULL,
    "memorandumJa" TEXT NOT NULL,
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
    "contentEn" TEXT NOT NULL,
    "contentJa" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ComparisonRow" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "featureEn" TEXT NOT NULL,
    "featureJa" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL,
    "japanEn" TEXT NOT NULL,
    "japanJa" TEXT NOT NULL,
    "koreaEn" TEXT NOT NULL,
    "koreaJa" TEXT NOT NULL,
    "jointFundEn" TEXT NOT NULL,
    "jointFundJa" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "PayoutEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "part" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL,
    "titleEn" TEXT,
    "titleJa" TEXT,
    "textEn" TEXT NOT NULL,
    "textJa" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "value" TEXT,
    "unit" TEXT,
    "paragraph" TEXT
);

-- CreateTable
CREATE TABLE "Fund" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameJa" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "capitalised" TEXT NOT NULL,
    "countries" TEXT NOT NULL,
    "ownerEn" TEXT,
    "ownerJa" TEXT,
    "parties" TEXT NOT NULL,
    "inception" TEXT,
    "statusEn" TEXT,
    "statusJa" TEXT,
    "leverageEn" TEXT,
    "leverageJa" TEXT,
    "splitEn" TEXT,
    "splitJa" TEXT,
    "knownOn" TEXT NOT NULL,
    "noteEn" TEXT,
    "noteJa" TEXT
);

-- CreateTable
CREATE TABLE "MacroFact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "group" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "labelJa" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL,
    "noteEn" TEXT,
    "noteJa" TEXT
);

-- CreateTable
CREATE TABLE "Measure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "labelEn" TEXT NOT NULL,
    "labelJa" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "unit" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Report" (
    "period" TEXT NOT NULL PRIMARY KEY,
    "part" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "resultsOn" TEXT
);

-- CreateTable
CREATE TABLE "HoldingsTable" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "HoldingItem" (
    "tableId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameJa" TEXT NOT NULL,
    "figureId" TEXT NOT NULL,
    "share" TEXT,

    PRIMARY KEY ("tableId", "position"),
    CONSTRAINT "HoldingItem_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "HoldingsTable" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "HoldingItem_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PressCheck" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "statementEn" TEXT NOT NULL,
    "statementJa" TEXT NOT NULL,
    "outlet" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL,
    "checkEn" TEXT NOT NULL,
    "checkJa" TEXT NOT NULL,
    "rating" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "PressCheckFigure" (
    "checkId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "figureId" TEXT NOT NULL,

    PRIMARY KEY ("checkId", "position"),
    CONSTRAINT "PressCheckFigure_checkId_fkey" FOREIGN KEY ("checkId") REFERENCES "PressCheck" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PressCheckFigure_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Contradiction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "topicEn" TEXT NOT NULL,
    "topicJa" TEXT NOT NULL,
    "detailEn" TEXT NOT NULL,
    "detailJa" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Search" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "about" TEXT NOT NULL,
    "lookedForEn" TEXT NOT NULL,
    "lookedForJa" TEXT NOT NULL,
    "whereEn" TEXT NOT NULL,
    "whereJa" TEXT NOT NULL,
    "from" TEXT,
    "until" TEXT NOT NULL,
    "findingEn" TEXT NOT NULL,
    "findingJa" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Picture" (
    "key" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "width" TEXT NOT NULL,
    "dataHash" TEXT NOT NULL,
    "svg" TEXT NOT NULL,

    PRIMARY KEY ("key", "locale", "width", "dataHash")
);

-- CreateIndex
CREATE INDEX "Fact_knownOn_idx" ON "Fact"("knownOn");

-- CreateIndex
CREATE INDEX "Source_knownOn_idx" ON "Source"("knownOn");

-- CreateIndex
CREATE INDEX "Cite_sourceId_knownOn_idx" ON "Cite"("sourceId", "knownOn");

-- CreateIndex
CREATE INDEX "Cite_knownOn_idx" ON "Cite"("knownOn");

-- CreateIndex
CREATE INDEX "Entry_knownOn_idx" ON "Entry"("knownOn");

-- CreateIndex
CREATE INDEX "Figure_ownerKind_ownerId_idx" ON "Figure"("ownerKind", "ownerId");

-- CreateIndex
CREATE INDEX "Figure_subject_idx" ON "Figure"("subject");

-- CreateIndex
CREATE INDEX "Figure_knownOn_idx" ON "Figure"("knownOn");

-- CreateIndex
CREATE INDEX "FigureAlternative_knownOn_idx" ON "FigureAlternative"("knownOn");

-- CreateIndex
CREATE INDEX "RateQuote_knownOn_idx" ON "RateQuote"("knownOn");

-- CreateIndex
CREATE INDEX "TrackedEvent_knownOn_idx" ON "TrackedEvent"("knownOn");

-- CreateIndex
CREATE INDEX "TrackedEvent_onDay_idx" ON "TrackedEvent"("onDay");

-- CreateIndex
CREATE INDEX "EventActor_actorId_idx" ON "EventActor"("actorId");

-- CreateIndex
CREATE INDEX "Claim_knownOn_idx" ON "Claim"("knownOn");

-- CreateIndex
CREATE INDEX "Claim_about_idx" ON "Claim"("about");

-- CreateIndex
CREATE INDEX "Project_knownOn_idx" ON "Project"("knownOn");

-- CreateIndex
CREATE INDEX "Sponsor_partyId_idx" ON "Sponsor"("partyId");

-- CreateIndex
CREATE INDEX "Party_knownOn_idx" ON "Party"("knownOn");

-- CreateIndex
CREATE INDEX "Office_orgId_idx" ON "Office"("orgId");

-- CreateIndex
CREATE INDEX "Relation_knownOn_idx" ON "Relation"("knownOn");

-- CreateIndex
CREATE INDEX "Relation_fromId_idx" ON "Relation"("fromId");

-- CreateIndex
CREATE INDEX "Relation_toId_idx" ON "Relation"("toId");

-- CreateIndex
CREATE INDEX "Vehicle_knownOn_idx" ON "Vehicle"("knownOn");

-- CreateIndex
CREATE INDEX "Term_knownOn_idx" ON "Term"("knownOn");

-- CreateIndex
CREATE INDEX "Instrument_knownOn_idx" ON "Instrument"("knownOn");

-- CreateIndex
CREATE INDEX "ComparisonRow_knownOn_idx" ON "ComparisonRow"("knownOn");

-- CreateIndex
CREATE INDEX "PayoutEntry_knownOn_idx" ON "PayoutEntry"("knownOn");

-- CreateIndex
CREATE INDEX "Fund_knownOn_idx" ON "Fund"("knownOn");

-- CreateIndex
CREATE INDEX "MacroFact_knownOn_idx" ON "MacroFact"("knownOn");

-- CreateIndex
CREATE INDEX "Report_endsOn_idx" ON "Report"("endsOn");

-- CreateIndex
CREATE INDEX "HoldingsTable_knownOn_idx" ON "HoldingsTable"("knownOn");

-- CreateIndex
CREATE INDEX "HoldingItem_figureId_idx" ON "HoldingItem"("figureId");

-- CreateIndex
CREATE INDEX "PressCheck_knownOn_idx" ON "PressCheck"("knownOn");

-- CreateIndex
CREATE INDEX "PressCheckFigure_figureId_idx" ON "PressCheckFigure"("figureId");

-- CreateIndex
CREATE INDEX "Contradiction_knownOn_idx" ON "Contradiction"("knownOn");

-- CreateIndex
CREATE INDEX "Search_knownOn_idx" ON "Search"("knownOn");
