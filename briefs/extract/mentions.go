package extract

// findMentions finds names.
func (d *document) findMentions() {}
