package extract

// findDates finds time expressions.
func (s *story) findDates() {}
