package extract

// mergeEntities joins mentions to entities.
func (s *story) mergeEntities() {}
