source-lines = { $count ->
    [one] { $count } ligne, telle que lue pour les chiffres du { $date }.
   *[other] { $count } lignes, telles que lues pour les chiffres du { $date }.
}
source-all-files = Tous les fichiers
source-shown = Montré sur ce site~: { $records }
