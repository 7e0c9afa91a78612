subject-status-your = { $project }~: état de votre partie au { $date }
subject-status-shown = { $project }~: état de la partie montrée ici au { $date }
subject-users = { $project }~: ce qui change pour vous, au { $date }
subject-whole = Projet
subject-whole-your = Votre partie
subject-whole-shown = Ce qui est montré ici
subject-within-your = Votre partie~: { SMALL($heading) }
subject-within-shown = La partie montrée ici~: { SMALL($heading) }
# Feminine, both of them: messages with `$part` agree with it.
subject-your-part = votre partie
subject-your-plan = votre partie du planning
subject-shown = la partie montrée ici
subject-alone = { CAPITAL($part) }
subject-own-eyes = le projet lui-même~: tout, à ne pas publier
subject-executives = la direction
subject-team = l’équipe du projet
subject-concerned = toutes les personnes concernées
subject-supplier = un fournisseur
