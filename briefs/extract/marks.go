package extract

// findQuoted finds what stands between quotation marks.
func (d *document) findQuoted() {}
