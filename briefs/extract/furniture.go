package extract

// layOut finds paragraphs and furniture.
func (d *document) layOut() {}
