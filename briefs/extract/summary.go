package extract

// summarise chooses sentences.
func (s *story) summarise() {}
