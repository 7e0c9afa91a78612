free-written-in = Geschrieben in { $place }
