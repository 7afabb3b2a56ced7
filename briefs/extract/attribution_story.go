package extract

// attributionReading is a document read for whose the words are that stand in quotation marks.
type attributionReading struct{ *clausesReading }
