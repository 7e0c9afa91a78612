free-written-in = Écrit dans { $place }
