package extract

// split finds sentences and tokens.
func (d *document) split() {}
