frame-skip = Aller au contenu
frame-status-at = État au { $date }
frame-as-of = Au { $date }
frame-for = Pour { $audience }
frame-pages = Pages
frame-more = Plus~: { $page }
frame-rest = Plus
frame-about-site = À propos du site
frame-status-of = État de { $project } au { $date }

frame-figures-as-of = Chiffres arrêtés au { $date }
frame-files-read = { $count ->
    [one] { $count } fichier du projet
   *[other] { $count } fichiers du projet
}
frame-newest-report = Dernier rapport { $date }
frame-newest-report-age = Dernier rapport { $date } ({ $age })
frame-privacy = Sans cookies, sans scripts, sans requêtes externes
frame-privacy-script = Sans cookies, un seul script interne, sans requêtes externes
frame-made-with = Réalisé avec milepost { $version }
