package extract

// describe finds the words on who somebody is.
func (s *story) describe() {}
