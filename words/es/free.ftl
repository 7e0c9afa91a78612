free-written-in = Escrito en { $place }
