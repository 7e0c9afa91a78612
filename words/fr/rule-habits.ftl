# `absence-hits-critical-work`
rule-absence-hits-critical-work-sign = Un congé planifié tombe sur des jours ouvrés d’une tâche non terminée du chemin critique à laquelle la personne travaille. C’est une remarque quand la tâche n’est que proche du chemin critique, ou quand la personne en est responsable et que d’autres y travaillent.
rule-absence-hits-critical-work-why = Un congé est connu des semaines à l’avance, et il surprend quand même les projets, parce qu’il est dans un calendrier et le plan dans un autre. Chacun de ces jours se paie sur la date de fin, sauf si quelqu’un d’autre poursuit le travail.
rule-absence-hits-critical-work-remedy = Convenez dès maintenant de qui remplace et de ce qu’il faut savoir, et affectez cette personne~; ou déplacez le travail, ou prenez la date plus tardive et dites-le. L’erreur n’est pas le congé~: c’est un plan qui tient à une seule personne.
rule-absence-hits-critical-work-example = Hugh Larkin est absent le 10~déc~2026, pour 1 jour ouvré de `Move Preston's files`, qui est sur le chemin critique vers `All mail moved` (13~déc~2026)~; Jo Whitby pourrait remplacer
rule-absence-hits-critical-work-found = absence de { $person } { $one ->
    [yes] le { $from }
   *[no] du { $from } au { $to }
}, pour { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
} de `{ $task }`, { $critical ->
    [yes] qui est sur le chemin critique
   *[no] qui est proche du chemin critique
}{ $leads ->
    [dated] {" "}vers `{ $milestone }` ({ $date })
    [undated] {" "}vers `{ $milestone }`
   *[nowhere] {""}
}{ $others ->
    [0] {""}
    [one] , et de { $others } autre tâche
   *[other] , et de { $others } autres tâches
}
rule-absence-hits-critical-work-cover = remplacement possible~: { $names }
rule-absence-hits-critical-work-nobody = personne d’autre n’est désigné
rule-absence-hits-critical-work-limit = aucun jour de travail critique sans remplacement

# `blocker-old`
rule-blocker-old-sign = Une tâche est `blocked` depuis plus longtemps que la limite~; ou un problème ouvert est plus ancien que cela et bloque (`blocks`) une tâche qui pourrait sinon avancer. Un problème est laissé de côté quand une tâche qu’il bloque le dit elle-même.
rule-blocker-old-why = Un point bloquant qui vit une semaine n’est plus en train d’être résolu, on l’attend. On s’y habitue, la marge derrière lui s’épuise sans qu’on le voie, et soudain c’est le chemin critique.
rule-blocker-old-remedy = Escaladez-le aujourd’hui, avec le jour où il coûtera sur la fin~: à la personne qui peut décider, pas à une liste. S’il ne peut pas être levé, planifiez le contournement et fermez-le.
rule-blocker-old-example = `Port the numbers` est bloqué depuis 24 jours et attend D-08 `Sign the access terms`~; responsable du point bloquant~: Ben~; `Switch the lines` l’attend, avec 4 jours de marge avant de déplacer la fin
rule-blocker-old-found = `{ $task }` est bloqué depuis { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
rule-blocker-old-found-needs = `{ $task }` est bloqué depuis { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} et attend { $id } `{ $needs }`
rule-blocker-old-found-issue = le problème { $id } `{ $issue }` bloque du travail depuis { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
rule-blocker-old-owner = responsable du point bloquant~: { $who }
rule-blocker-old-issue-owner = responsable~: { $who }
rule-blocker-old-issue-with = il est chez { $who }
rule-blocker-old-moves = chaque jour d’attente déplace la fin
rule-blocker-old-float = marge avant de déplacer la fin~: { $float }
rule-blocker-old-waits = { $count ->
    [1] { $tasks } l’attend
   *[other] { $tasks } l’attendent
}
rule-blocker-old-waits-moves = { $count ->
    [1] { $tasks } l’attend, et chaque jour d’attente déplace la fin
   *[other] { $tasks } l’attendent, et chaque jour d’attente déplace la fin
}
rule-blocker-old-waits-float = { $count ->
    [1] { $tasks } l’attend, avec { $float } de marge avant de déplacer la fin
   *[other] { $tasks } l’attendent, avec { $float } de marge avant de déplacer la fin
}
rule-blocker-old-more = { $count ->
    [one] { $count } autre tâche
   *[other] { $count } autres tâches
}

# `blocker-without-owner`
rule-blocker-without-owner-sign = Une tâche bloquée, ou un problème ouvert qui bloque des tâches, n’a pas de responsable.
rule-blocker-without-owner-why = Un travail bloqué attend une personne. Tant que personne n’est désigné, chacun suppose qu’un autre appelle l’opérateur, et chaque jour perdu se retrouve dans le plan.
rule-blocker-without-owner-remedy = Désignez la personne qui fera avancer les choses, dans l’`owner` du point bloquant ou du problème, et dites ce qu’il attend dans `needs`. S’il attend depuis une semaine, escaladez-le.
rule-blocker-without-owner-example = `Port the call-centre numbers` est bloqué depuis le 20~oct~2026 et le point bloquant n’a pas de responsable
rule-blocker-without-owner-found = `{ $task }` est bloqué depuis le { $since } et le point bloquant n’a pas de responsable
rule-blocker-without-owner-found-issue = le problème { $id } `{ $issue }` bloque du travail et n’a pas de responsable
rule-blocker-without-owner-measured = bloqué depuis { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, pas de responsable
rule-blocker-without-owner-limit = un responsable pour chaque point bloquant

# `call-without-reason`
rule-call-without-reason-sign = La dernière déclaration d’un rapport a une autre couleur que celle calculée, et le rapport n’a pas de `reason`. C’est dit à côté de l’état et ne le change pas. Vert sur rouge, c’est `watermelon`~; une vieille déclaration, `update-overdue`.
rule-call-without-reason-why = Vous en savez peut-être plus que les règles. Mais les lecteurs voient deux couleurs et une phrase de trop peu, et croient celle qu’ils craignent.
rule-call-without-reason-remedy = Ajoutez `reason` en tête du rapport~: ce que vous savez et que les chiffres ne savent pas. S’il n’y a rien, prenez la couleur calculée.
rule-call-without-reason-example = le rapport du 13~nov~2026 déclare le projet vert, les faits le font orange, et aucun motif n’est donné
rule-call-without-reason-found = le rapport du { $date } déclare le projet { $call ->
    [green] vert
    [amber] orange
    [red] rouge
   *[unknown] inconnu
}, les faits le font { $computed ->
    [green] vert
    [amber] orange
    [red] rouge
   *[unknown] inconnu
}, et aucun motif n’est donné
rule-call-without-reason-measured = déclaré { $call ->
    [green] vert
    [amber] orange
    [red] rouge
   *[unknown] inconnu
}, calculé { $computed ->
    [green] vert
    [amber] orange
    [red] rouge
   *[unknown] inconnu
}
rule-call-without-reason-limit = un motif quand ils diffèrent

# `commitment-without-date`
rule-commitment-without-date-sign = Un engagement ouvert d’un fournisseur n’a ni date `due` ni date `promised`.
rule-commitment-without-date-why = Ce qui n’est promis pour aucun jour n’est jamais en retard~: personne ne le réclame avant le jour où il manque.
rule-commitment-without-date-remedy = Convenez d’un jour avec le fournisseur et mettez-le dans `due`. Prenez le début au plus tard de la tâche qui en a besoin comme dernier jour acceptable.
rule-commitment-without-date-example = Dunmere Supplies a promis `Twelve switches`, et aucun jour n’est convenu
rule-commitment-without-date-found = { $own ->
    [yes] vous avez
   *[no] { $vendor } a
} promis `{ $what }`, et aucun jour n’est convenu
rule-commitment-without-date-measured = pas de date
rule-commitment-without-date-limit = une date pour chaque engagement

# `communication-overdue`
rule-communication-overdue-sign = La date `next` d’une communication du plan est passée~; ou, sans elle, sa date `last` plus la cadence. C’est une remarque jusqu’à la limite et un avertissement au-delà.
rule-communication-overdue-why = Qui n’entend rien comble le vide tout seul, et demande autour de soi. Un plan qui n’est pas tenu est pire que pas de plan, car chacun croit que quelqu’un a prévenu.
rule-communication-overdue-remedy = Communiquez maintenant, même s’il y a peu à dire, et mettez `last`. Si c’est reporté à dessein, mettez dans `next` le jour où cela viendra. Si cela ne manque à personne, retirez-le du plan.
rule-communication-overdue-example = `Notice for the depot` était dû le 5~nov~2026, il y a 8 jours
rule-communication-overdue-found = `{ $what }` était dû le { $due }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}

# `communication-without-owner`
rule-communication-without-owner-sign = Une communication du plan n’a pas de responsable.
rule-communication-without-owner-why = Ce que tout le monde pourrait dire, chacun croit qu’un autre l’a dit. C’est oublié dès la première semaine chargée.
rule-communication-without-owner-remedy = Nommez une personne dans `owner`~: celle à qui les lecteurs poseraient leurs questions.
rule-communication-without-owner-example = personne n’est désigné pour envoyer `Board paper`
rule-communication-without-owner-found = personne n’est désigné pour envoyer `{ $what }`
rule-communication-without-owner-limit = une personne pour chacune

# `decision-overdue`
rule-decision-overdue-sign = Une décision en attente a dépassé sa date `needed_by`~; ou le travail qui l’attend aurait dû commencer.
rule-decision-overdue-why = Les projets s’enlisent sur des décisions qui ne sont à personne. Le plan continue comme si la réponse était là, et le retard ne se voit que lorsque le travail ne peut pas commencer.
rule-decision-overdue-remedy = Soumettez-la à qui décide, avec les options et ce que coûte chaque jour d’attente. Si personne ne se sent en charge, nommez un `decider`. Si elle peut attendre, déplacez `needed_by` et dites pourquoi.
rule-decision-overdue-example = la décision D-14 `Second migration team` était à prendre au plus tard le 6~nov~2026, il y a 7 jours
rule-decision-overdue-found = la décision { $id } `{ $decision }` était à prendre au plus tard le { $date }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
rule-decision-overdue-found-work = la décision { $id } `{ $decision }` est en attente, et le travail qui l’attend devait commencer au plus tard le { $date }
rule-decision-overdue-measured-work = { $days ->
    [one] { $days } jour trop tard
   *[other] { $days } jours trop tard
}
rule-decision-overdue-limit = décidé au jour attendu

# `decision-too-late`
rule-decision-too-late-sign = Une décision est attendue un jour postérieur au début au plus tard du travail qui l’attend, ou au jalon décisionnel qu’elle ouvre~; ou un travail est bloqué tant qu’elle n’est pas prise, et doit attendre ce jour.
rule-decision-too-late-why = La date sur le papier dit qu’il y a le temps. Le plan dit que non~: le travail doit commencer avant que la réponse soit due. Qui décide le dernier jour tient la date, et déplace quand même la fin.
rule-decision-too-late-remedy = Demandez-la plus tôt, avant le début au plus tard du travail qui attend, et dites à qui décide ce que coûte chaque jour de plus. Si ce n’est pas possible, planifiez le travail pour qu’il puisse commencer sans la réponse.
rule-decision-too-late-example = la décision D-14 `Second migration team` est à prendre, sur le papier, au plus tard le 11~déc~2026, mais le travail qui l’attend doit commencer au plus tard le 3~déc~2026~; chaque jour ouvré de plus déplace `Go-live` d’un jour
rule-decision-too-late-found = la décision { $id } `{ $decision }` est à prendre, sur le papier, au plus tard le { $date }, mais le travail qui l’attend doit commencer au plus tard le { $latest }
rule-decision-too-late-found-blocked = la décision { $id } `{ $decision }` est à prendre, sur le papier, au plus tard le { $date }, mais `{ $task }` est bloqué depuis le { $since } tant qu’elle n’est pas prise
rule-decision-too-late-measured = { $days ->
    [one] { $days } jour après la date limite
   *[other] { $days } jours après la date limite
}
rule-decision-too-late-limit = avant la date limite de ce qui attend

# `decision-without-date`
rule-decision-without-date-sign = Une décision est attendue, elle n’a pas de `needed_by`, et aucun travail à venir de `affects`, aucun `gate` ni aucun travail bloqué ne lui donne de date limite. Une décision reportée (`deferred`) est laissée tranquille.
rule-decision-without-date-why = Une question sans jour est toujours moins urgente qu’une question datée. On y répond quand quelqu’un bute dessus, et c’est le jour où il fallait la réponse.
rule-decision-without-date-remedy = Dites dans `affects` ce qui l’attend~: sa date limite est alors calculée d’après le plan. Ou mettez `needed_by`. Si rien ne l’attend, fermez-la, ou marquez-la `deferred`.
rule-decision-without-date-example = la décision D-14 `Second migration team` n’a pas de date, et aucun travail du plan ne lui en donne une
rule-decision-without-date-found = la décision { $id } `{ $decision }` n’a pas de date, et aucun travail du plan ne lui en donne une
rule-decision-without-date-measured = pas de date
rule-decision-without-date-limit = un jour avant lequel elle est à prendre

# `decision-without-decider`
rule-decision-without-decider-sign = Une décision est attendue, et elle n’a pas de `decider`. Une décision reportée (`deferred`) est laissée tranquille.
rule-decision-without-decider-why = Là où personne ne sait qui décide, une question tourne~: chaque réunion l’entend, hoche la tête et la renvoie à la suivante. Le travail qui l’attend ne sait pas à qui demander.
rule-decision-without-decider-remedy = Nommez dans `decider` la personne ou l’instance qui peut dire oui et s’engage par là. Si vous hésitez, demandez au commanditaire~; cela prend une minute et c’est la moitié de la décision.
rule-decision-without-decider-example = la décision D-14 `Second migration team` est attendue, et personne n’est désigné pour décider
rule-decision-without-decider-found = la décision { $id } `{ $decision }` est attendue, et personne n’est désigné pour décider
rule-decision-without-decider-measured = pas de décideur
rule-decision-without-decider-limit = un décideur

# `follow-up-overdue`
rule-follow-up-overdue-sign = Une suite à donner de `closure.toml` n’est pas faite et sa date `due` est passée.
rule-follow-up-overdue-why = Les suites à donner sont ce que l’on a convenu de faire plus tard pour que le projet avance. La première oubliée apprend à tous que la liste n’est pas sérieuse.
rule-follow-up-overdue-remedy = Faites-la, confiez-la à quelqu’un qui le peut, ou décidez qu’elle ne sera pas faite et retirez-la. Si le jour était mauvais, déplacez `due` et prévenez qui l’attend.
rule-follow-up-overdue-example = la suite à donner F-03 `Delete the trial accounts` était due le 6~nov~2026, il y a 7 jours
rule-follow-up-overdue-found = la suite à donner { $id } `{ $what }` était due le { $date }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
rule-follow-up-overdue-limit = fait au jour dû

# `follow-up-without-owner`
rule-follow-up-without-owner-sign = Une suite à donner de `closure.toml` qui n’est pas faite n’a pas d’`owner`~; dans la phase `closed`, c’est un avertissement.
rule-follow-up-without-owner-why = Quand le projet finit, ses réunions finissent. Ce qui n’a pas de nom à ce moment n’est dans aucun agenda, et revient comme panne ou comme facture.
rule-follow-up-without-owner-remedy = Demandez qui sera encore là et s’en soucie. Écrivez cette personne dans `owner`, avec une date `due` qu’elle accepte.
rule-follow-up-without-owner-example = la suite à donner F-03 `Delete the trial accounts` n’a pas de responsable
rule-follow-up-without-owner-found = la suite à donner { $id } `{ $what }` n’a pas de responsable
rule-follow-up-without-owner-limit = un responsable pour chaque suite à donner

# `handover-overdue`
rule-handover-overdue-sign = Un transfert de `closure.toml` n’est pas fait et sa date `due` est passée.
rule-handover-overdue-why = Tant que personne ne l’a repris, le projet l’exploite à côté du reste. Une fois l’équipe partie, la première panne ne trouve personne qui sache que faire.
rule-handover-overdue-remedy = Demandez à qui reprend ce qui lui manque encore~: un mode opératoire, un mot de passe, un après-midi à vos côtés. Convenez d’un nouveau jour et changez `due`, ou écrivez `done` quand c’est repris.
rule-handover-overdue-example = le transfert H-02 `Mail relay` était dû le 6~nov~2026, il y a 7 jours
rule-handover-overdue-found = le transfert { $id } `{ $what }` était dû le { $date }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
rule-handover-overdue-limit = fait au jour dû

# `issue-overdue`
rule-issue-overdue-sign = Un problème ouvert a dépassé sa date `due`.
rule-issue-overdue-why = Une échéance qui passe sans un mot dit à tous que les échéances sont décoratives. La suivante n’est tenue par personne.
rule-issue-overdue-remedy = Fermez-le s’il est résolu. Sinon, convenez d’un nouveau `due` avec son responsable, avec la prochaine étape et le motif dans ses `notes`, ou passez-le à quelqu’un qui peut davantage~: `escalated_to`.
rule-issue-overdue-example = le problème I-07 `Derby scanners cannot send mail` était dû le 6~nov~2026, il y a 7 jours
rule-issue-overdue-found = le problème { $id } `{ $issue }` était dû le { $date }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
rule-issue-overdue-limit = résolu à l’échéance

# `issue-without-owner`
rule-issue-without-owner-sign = Un problème ouvert de gravité 4 ou 5 n’a pas d’`owner`. Celui qui bloque du travail est signalé par `blocker-without-owner`.
rule-issue-without-owner-why = Un problème grave sur une liste est lu par tous, et personne n’y touche. Il revient au pire moment, d’habitude la semaine de la mise en service.
rule-issue-without-owner-remedy = Nommez une personne, pas une équipe, dans `owner`, et convenez du jour où elle revient avec une réponse~: `due`.
rule-issue-without-owner-example = le problème I-09 `Backups of the new file store fail` a la gravité 5, et n’a pas de responsable
rule-issue-without-owner-found = le problème { $id } `{ $issue }` a la gravité { $severity }, et n’a pas de responsable
rule-issue-without-owner-limit = un responsable à partir de la gravité { $severity }

# `key-person`
rule-key-person-sign = Une personne fait plus du travail critique restant que la limite, selon la charge planifiée, ou en est responsable là où personne n’est affecté. La règle ne regarde que s’il reste au moins trois tâches critiques et que quelqu’un d’autre a aussi du travail.
rule-key-person-why = Si cette personne tombe malade ou s’en va, la date de fin part avec elle~: personne d’autre ne connaît le travail. C’est aussi elle que tout le monde interrompt.
rule-key-person-remedy = Faites travailler quelqu’un à ses côtés sur la prochaine de ces tâches, notez ce qu’elle seule sait, et décidez qui reprendrait. Cela ne change pas forcément qui est en charge.
rule-key-person-example = Elin Prosser fait 70~% du travail critique restant, 4 tâches sur 6
rule-key-person-found = { $person } fait { $share } du travail critique restant, { $count ->
    [one] { $count } tâche
   *[other] { $count } tâches
} sur { $of }

# `missing-for-stage`
rule-missing-for-stage-sign = La phase (`stage`) du projet est indiquée, et il manque quelque chose que les projets de cette phase devraient avoir~: dès le démarrage des objectifs et un périmètre, dès la planification des tâches datées, des personnes, des risques et un budget, en réalisation une référence et des rapports, à la fin des recettes et des transferts.
rule-missing-for-stage-why = Chaque phase repose sur ce que la précédente a réglé. Ce qui est sauté n’est pas gagné~: c’est fait plus tard, sous pression, par des gens dont l’avis est déjà fait.
rule-missing-for-stage-remedy = Chaque constat nomme le fichier et ce qu’il faut y écrire. Quelques lignes honnêtes suffisent pour commencer. Reculez `stage` si le projet n’en est pas là, ou désactivez la règle s’il garde cela ailleurs.
rule-missing-for-stage-example = réalisation sans référence~: gardez le plan convenu avec `milepost baseline approved`, pour qu’un glissement se voie dès le premier jour
rule-missing-for-stage-found-objective = { $stage } sans objectif~: écrivez un `[[objective]]` avec `measure`, `from` et `target` dans `project.toml`, pour que tous décident dans le même but
rule-missing-for-stage-limit-objective = un objectif dès le démarrage
rule-missing-for-stage-found-scope = { $stage } sans périmètre~: écrivez ce qui sera livré dans `in` de `[scope]` dans `project.toml`, avant que quelqu’un ne promette plus
rule-missing-for-stage-limit-scope = un périmètre dès le démarrage
rule-missing-for-stage-found-task = { $stage } sans tâche datée~: écrivez des tâches avec `duration` et `after` dans `plan.toml`, pour que la date de fin soit calculée et non espérée
rule-missing-for-stage-limit-task = une tâche datée dès la planification
rule-missing-for-stage-found-people = { $stage } sans personnes~: écrivez qui y travaille dans `people.toml`, pour que chaque tâche puisse avoir un responsable
rule-missing-for-stage-limit-people = des personnes dès la planification
rule-missing-for-stage-found-risk = { $stage } sans risque~: écrivez dans `risks.toml` les trois choses qui ont le plus de chances de mal tourner, tant que le plan peut encore en tenir compte
rule-missing-for-stage-limit-risk = un risque dès la planification
rule-missing-for-stage-found-budget = { $stage } sans budget~: écrivez une `[[line]]` par nature de coût dans `budget.toml`, avant la première commande
rule-missing-for-stage-limit-budget = un budget dès la planification
rule-missing-for-stage-found-baseline = { $stage } sans référence~: gardez le plan convenu avec `milepost baseline approved`, pour qu’un glissement se voie dès le premier jour
rule-missing-for-stage-limit-baseline = une référence dès la réalisation
rule-missing-for-stage-found-report = { $stage } sans rapport~: écrivez une fois par semaine ce qui a changé, ce qui est bloqué et ce qu’il faut dans `updates/YYYY-MM-DD.md`
rule-missing-for-stage-limit-report = un rapport dès la réalisation
rule-missing-for-stage-found-review = { $stage } sans revue des risques~: parcourez `risks.toml` avec les responsables et mettez `reviewed`, car les cotes datent d’avant le travail
rule-missing-for-stage-limit-review = une revue des risques dès la réalisation
rule-missing-for-stage-found-sign-off = { $stage } sans recette~: écrivez une `[[acceptance]]` par livrable dans `closure.toml`, tant que les signataires sont disponibles
rule-missing-for-stage-limit-sign-off = une recette dès la clôture
rule-missing-for-stage-found-handover = { $stage } sans transfert~: écrivez dans `closure.toml` un `[[handover]]` pour tout ce que quelqu’un devra exploiter, avant le départ de l’équipe
rule-missing-for-stage-limit-handover = un transfert dès la clôture
rule-missing-for-stage-found-follow-up = { $stage } sans date pour chaque suite à donner~: écrivez `due` pour ce qui reste dans `closure.toml`, car plus aucune réunion ne le demandera
rule-missing-for-stage-limit-follow-up = une date pour chaque suite à donner, une fois clos
rule-missing-for-stage-initiation = démarrage
rule-missing-for-stage-planning = planification
rule-missing-for-stage-execution = réalisation
rule-missing-for-stage-closing = clôture
rule-missing-for-stage-closed = projet clos
rule-missing-for-stage-measured = rien n’est écrit

# `no-lessons`
rule-no-lessons-sign = Le projet est dans la phase `closing` ou `closed` et aucun enseignement n’est enregistré.
rule-no-lessons-why = Dans deux semaines l’équipe est sur autre chose et ne se souvient que de la fin. Le prochain projet paie alors une seconde fois ce que celui-ci a déjà découvert.
rule-no-lessons-remedy = Réunissez-vous une heure~: qu’est-ce qui a bien marché, mal marché, que feriez-vous autrement~? Écrivez-en trois à cinq dans `lessons.toml`, chacun avec un `next_time` que quelqu’un d’autre peut suivre.
rule-no-lessons-example = le projet est en clôture, et aucun enseignement n’est écrit
rule-no-lessons-found = { $closed ->
    [yes] le projet est clos, et aucun enseignement n’est écrit
   *[no] le projet est en clôture, et aucun enseignement n’est écrit
}
rule-no-lessons-measured = aucun enseignement
rule-no-lessons-limit = ce que l’on a appris, avant le départ de l’équipe

# `no-sponsor`
rule-no-sponsor-sign = La phase (`stage`) du projet est la réalisation ou la clôture, et `sponsor` ou `manager` n’est pas rempli.
rule-no-sponsor-why = Sans commanditaire, personne ne peut dire oui sur l’argent, le périmètre et les dates, et les décisions attendent que le retard les prenne. Sans chef de projet, personne ne voit l’ensemble.
rule-no-sponsor-remedy = Nommez-les dans `project.toml`~: `sponsor`, qui décide et paie, et `manager`, qui conduit. Si le commanditaire est parti, demandez un successeur à sa hiérarchie cette semaine.
rule-no-sponsor-example = le projet est en cours et n’a pas de commanditaire
rule-no-sponsor-found = { $closing ->
    [yes] le projet est en clôture
   *[no] le projet est en cours
} et n’a { $missing ->
    [sponsor] pas de commanditaire
    [manager] pas de chef de projet
   *[both] ni commanditaire ni chef de projet
}
rule-no-sponsor-measured = { $missing ->
    [sponsor] pas de commanditaire
    [manager] pas de chef de projet
   *[both] ni commanditaire ni chef de projet
}
rule-no-sponsor-limit = un commanditaire et un chef de projet

# `not-one-accountable`
rule-not-one-accountable-sign = Une `[[ownership]]` n’a personne dans `accountable`~; ou plusieurs portent sur le même élément et nomment des personnes différentes.
rule-not-one-accountable-why = Si tout le monde en répond, personne n’en répond. Là où deux personnes en répondent, chacune attend l’autre, et qui a besoin d’une décision demande à celle qui dit oui.
rule-not-one-accountable-remedy = Convenez d’une personne qui en répond et peut dire non, et mettez les autres dans `responsible` ou `consulted`. Réunissez ce qui porte sur un même élément dans une seule `[[ownership]]`.
rule-not-one-accountable-example = deux personnes répondent de `Mail`~: Amira Siddiqui et Rohit Banerji
rule-not-one-accountable-found = { SPELLED($count) } personnes répondent de `{ $item }`~: { $names }
rule-not-one-accountable-found-nobody = personne ne répond de `{ $item }`
rule-not-one-accountable-measured = { SPELLED($count) } personnes
rule-not-one-accountable-measured-nobody = personne
rule-not-one-accountable-limit = exactement une personne

# `ownership-item-unknown`
rule-ownership-item-unknown-sign = L’`item` d’une `[[ownership]]` n’est ni tâche, ni chantier, ni livrable, ni autre élément, et en est presque un. Des mots à vous, comme `Monthly accounts`, conviennent.
rule-ownership-item-unknown-why = Un nom avec une faute n’appartient à rien~: la tâche ou le chantier visé ne montre personne qui en réponde, et personne ne regarde.
rule-ownership-item-unknown-remedy = Écrivez l’élément comme il est écrit là où il est tenu~: l’identifiant d’une tâche, ou un chantier ou un livrable mot pour mot.
rule-ownership-item-unknown-example = `Netwrok` dans la table des responsabilités n’est rien que le projet connaisse — vouliez-vous dire `Network`~?
rule-ownership-item-unknown-found = `{ $item }` dans la table des responsabilités n’est rien que le projet connaisse — vouliez-vous dire `{ $near }`~?
rule-ownership-item-unknown-measured = élément inconnu
rule-ownership-item-unknown-limit = le nom de quelque chose

# `person-over-capacity`
rule-person-over-capacity-sign = Dans les 26 prochaines semaines, quelqu’un a plus de travail affecté, travail ailleurs compris, que de temps dans son calendrier, congés déduits. C’est une remarque pour moins de semaines de suite que la limite, un avertissement à partir de la limite, et une alarme si la pire de ces semaines dépasse aussi le pourcentage.
rule-person-over-capacity-why = Une semaine pleine est une semaine chargée. Semaine après semaine, cela veut dire que les dates ne tiennent que sur le papier, que la qualité cède en premier, et que la personne qui en sait le plus devient le goulot ou s’en va.
rule-person-over-capacity-remedy = Passez du travail à quelqu’un qui a du temps, faites attendre une tâche qui a de la marge, réduisez le périmètre, ou donnez ouvertement à la tâche une date plus tardive. `level = true` dans `project.toml` montre ce que l’attente ferait aux dates.
rule-person-over-capacity-example = Ben Ortiz a plus de travail que de temps 3 semaines de suite à partir du 16~nov~2026, jusqu’à 140~% du temps~: `Mail migration`, `Training`
rule-person-over-capacity-found = { $person } a plus de travail que de temps { $weeks ->
    [1] la semaine du { $monday }, { $share } du temps
   *[other] { $weeks } semaines de suite à partir du { $monday }, jusqu’à { $share } du temps
}~: { $work }
rule-person-over-capacity-found-none = { $person } a plus de travail que de temps { $weeks ->
    [1] la semaine du { $monday }, sans aucun temps disponible
   *[other] { $weeks } semaines de suite à partir du { $monday }, sans aucun temps disponible
}~: { $work }
rule-person-over-capacity-elsewhere = travail ailleurs
rule-person-over-capacity-measured = { $weeks ->
    [one] { $weeks } semaine de suite
   *[other] { $weeks } semaines de suite
}
rule-person-over-capacity-limit = moins de { $weeks } de suite

# `same-question-again`
rule-same-question-again-sign = Les derniers rapports demandent de suite la même chose sous `Decisions needed`~: le même élément, nommé entre doubles crochets, ou les mêmes mots, jours et nombres mis à part. Ou plusieurs problèmes ouverts portant l’étiquette `question` ont le même titre.
rule-same-question-again-why = Une question posée pour la troisième fois n’a pas été entendue deux fois. Soit elle atteint la mauvaise personne, soit la réponse est inconfortable~; la poser une quatrième fois au même endroit n’y change rien.
rule-same-question-again-remedy = Demandez autrement~: de vive voix, à qui peut décider, avec deux options et ce que coûte une semaine d’attente. Si plusieurs personnes vous demandent la même chose, répondez une fois là où toutes regardent.
rule-same-question-again-example = D-06 `How long must invoices stay searchable?` est demandé dans 3 rapports de suite, depuis le 30~oct~2026
rule-same-question-again-found = { $what } est demandé dans { $count } rapports de suite, depuis le { $date }
rule-same-question-again-measured = { $count } rapports de suite
rule-same-question-again-limit = { $count ->
    [one] moins de { $count } rapport
   *[other] moins de { $count } rapports
}
rule-same-question-again-found-issues = les problèmes { $ids } demandent la même chose~: `{ $issue }`
rule-same-question-again-measured-issues = demandé { $count } fois
rule-same-question-again-limit-issues = demandé une fois

# `sign-off-missing`
rule-sign-off-missing-sign = Un travail terminé a un `deliverable` dont la recette dans `closure.toml` est en attente ou refusée depuis plus longtemps que la limite. Dans les phases `closing` et `closed`, un livrable sans aucune recette est aussi signalé.
rule-sign-off-missing-why = Tant que personne ne l’a accepté, il peut revenir~: avec de nouveaux souhaits, quand ceux qui l’ont fait sont partis. La dernière facture et la fin du projet attendent la même signature.
rule-sign-off-missing-remedy = Parcourez les critères d’acceptation avec le signataire, en un après-midi, et écrivez le jour dans `date` de l’`[[acceptance]]`. S’il reste quelque chose, faites-en une `conditional` et un `[[follow_up]]`.
rule-sign-off-missing-example = `Firewall at Derby` est terminé depuis le 26~juil~2026, et après 110 jours personne n’a accepté `Same configuration as York`
rule-sign-off-missing-found = { $dated ->
    [yes] `{ $task }` est terminé depuis le { $date }
   *[no] `{ $task }` est terminé
}, et après { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} personne n’a accepté `{ $what }`
rule-sign-off-missing-found-rejected = { $dated ->
    [yes] `{ $task }` est terminé depuis le { $date }
   *[no] `{ $task }` est terminé
}, et `{ $what }` a été refusé et n’a pas été accepté depuis
rule-sign-off-missing-measured = { $days ->
    [one] { $days } jour depuis la fin
   *[other] { $days } jours depuis la fin
}

# `silence-expired`
rule-silence-expired-sign = Une `[[health.silence]]` a un `until` qui est passé.
rule-silence-expired-why = Ce qui avait été convenu pour un temps est fini, et ce que cela couvrait compte à nouveau. Laissé en place, il semble au lecteur suivant encore valable.
rule-silence-expired-remedy = Si le motif vaut toujours, convenez d’un nouveau jour avec les mêmes personnes et écrivez-le dans `until`. Sinon, retirez la mise en sourdine et regardez ce qu’elle couvrait.
rule-silence-expired-example = la mise en sourdine de `go-live-in-freeze` pour `live` a pris fin le 30~sept~2026~; ce qu’elle couvrait compte à nouveau
rule-silence-expired-found = la mise en sourdine de `{ $rule }`{ $about ->
    [yes] {" "}pour `{ $record }`
   *[no] {""}
} a pris fin le { $until }~; { $covered ->
    [yes] ce qu’elle couvrait compte à nouveau
   *[no] il n’y a plus rien qu’elle couvrirait
}
rule-silence-expired-measured = { $days ->
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
}
rule-silence-expired-limit = un jour à venir

# `silence-unused`
rule-silence-unused-sign = Une `[[health.silence]]` encore en cours ne couvre aucun constat.
rule-silence-unused-why = Le plus souvent, c’est une bonne nouvelle~: ce que l’on avait convenu de tolérer a disparu. Mais une mise en sourdine oubliée cachera aussi le prochain constat de ce genre, auquel personne n’a consenti.
rule-silence-unused-remedy = Retirez-la. Si vous pensiez qu’elle couvrait quelque chose, comparez ses `rule` et `record` avec ce qu’affiche `milepost check`.
rule-silence-unused-example = la mise en sourdine de `go-live-in-freeze` pour `live` ne couvre plus rien
rule-silence-unused-found = la mise en sourdine de `{ $rule }`{ $about ->
    [yes] {" "}pour `{ $record }`
   *[no] {""}
} ne couvre plus rien
rule-silence-unused-measured = aucun constat
rule-silence-unused-limit = un constat qu’elle couvre

# `site-lacks-task`
rule-site-lacks-task-sign = Des tâches nomment un `site`, et il manque à un site un travail qu’ont plus de la moitié des sites, ou qu’a l’autre de deux sites semblables. Les noms sont comparés sans le nom du site ni les numéros.
rule-site-lacks-task-why = Les sites sont planifiés l’un après l’autre, et ce que l’on apprend au troisième revient rarement dans le plan du cinquième. Le site qui diffère est celui où l’on intervient la nuit.
rule-site-lacks-task-remedy = Ajoutez la tâche au plan de ce site. Si elle n’y est pas nécessaire, dites-le~: mettez la règle en sourdine pour la tâche de l’autre site, avec le motif. Le prochain qui demandera trouvera la réponse.
rule-site-lacks-task-example = le site Preston n’a pas de tâche comme `Firewall at Derby`, qu’ont Derby et York
rule-site-lacks-task-found = le site { $site } n’a pas de tâche comme `{ $task }`, { $count ->
    [1] qu’a { $sites }
   *[other] qu’ont { $sites }
}
rule-site-lacks-task-measured = { $count } sites sur { $of }
rule-site-lacks-task-limit = pareil sur tous les sites

# `stakeholder-not-informed`
rule-stakeholder-not-informed-sign = Une partie prenante suit le projet chaque semaine ou chaque mois, et rien dans le plan de communication ne la nomme, par identifiant, nom ou groupe, aussi souvent~; ou elle a une forte influence, aucune `involvement` n’est indiquée, et rien dans le plan ne la nomme.
rule-stakeholder-not-informed-why = Les personnes influentes que l’on surprend disent non. Elles demandent un arrêt, un audit ou un nouveau tour d’approbation au moment où cela coûte le plus.
rule-stakeholder-not-informed-remedy = Ajoutez-la à l’`audience` d’une communication qui a lieu de toute façon, ou ajoutez une `[[communication]]` avec une cadence et un responsable. Si elle ne veut entendre parler que des décisions, mettez `involvement = "decisions"`.
rule-stakeholder-not-informed-example = la partie prenante `Finance and Billing` veut un suivi hebdomadaire, et rien dans le plan de communication ne la nomme
rule-stakeholder-not-informed-found = la partie prenante `{ $name }` { $wish ->
    [weekly] veut un suivi hebdomadaire
    [monthly] veut un suivi mensuel
   *[influence] a une forte influence
}, et { $told ->
    [once] ce qui la nomme ne vient qu’une fois
    [rarely] ce qui la nomme vient au mieux tous les { $days } jours
   *[never] rien dans le plan de communication ne la nomme
}
rule-stakeholder-not-informed-measured = aucune communication
rule-stakeholder-not-informed-measured-once = une fois
rule-stakeholder-not-informed-every = { $days ->
    [1] chaque jour
   *[other] tous les { $days } jours
}
rule-stakeholder-not-informed-limit = une communication qui la nomme

# `update-incomplete`
rule-update-incomplete-sign = Au dernier rapport de `updates/`, il manque une partie qui dise ce qui a changé, ce qui est bloqué, ou quelle décision est à prendre. Le titre peut le dire en d’autres mots~; *Rien* est une réponse.
rule-update-incomplete-why = Les lecteurs prennent ce qui n’est pas dit pour une bonne nouvelle. Un rapport qui ne dit pas ce qui est bloqué se lit comme si rien ne l’était, et personne ne décide ce qu’on ne lui a pas demandé.
rule-update-incomplete-remedy = Ajoutez la partie, même en une ligne~: `## What changed`, `## What is blocked`, `## Decisions needed`.
rule-update-incomplete-example = le rapport du 13~nov~2026 ne dit ni ce qui est bloqué ni quelle décision est à prendre
rule-update-incomplete-found = { $missing ->
    [changed] le rapport du { $date } ne dit pas ce qui a changé
    [blocked] le rapport du { $date } ne dit pas ce qui est bloqué
    [decisions] le rapport du { $date } ne dit pas quelle décision est à prendre
    [changed-blocked] le rapport du { $date } ne dit ni ce qui a changé ni ce qui est bloqué
    [changed-decisions] le rapport du { $date } ne dit ni ce qui a changé ni quelle décision est à prendre
    [blocked-decisions] le rapport du { $date } ne dit ni ce qui est bloqué ni quelle décision est à prendre
   *[all] le rapport du { $date } ne dit ni ce qui a changé, ni ce qui est bloqué, ni quelle décision est à prendre
}
rule-update-incomplete-measured = { $count } réponses sur 3 questions
rule-update-incomplete-limit = les 3

# `update-overdue`
rule-update-overdue-sign = Le dernier rapport de `updates/` est plus ancien que la limite, alors que le projet est en cours.
rule-update-overdue-why = Les uns lisent le silence comme une bonne nouvelle, les autres comme une mauvaise. Les deux devinent, et les deux vous coûtent la confiance dont vous avez besoin le jour où quelque chose tourne mal.
rule-update-overdue-remedy = Écrivez aujourd’hui trois courtes parties~: ce qui a changé, ce qui est bloqué, quelle décision est à prendre. Cinq lignes suffisent~: `updates/YYYY-MM-DD.md`.
rule-update-overdue-example = le dernier rapport est du 30~oct~2026, il y a 14 jours
rule-update-overdue-found = le dernier rapport est du { $date }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}

# `vendor-without-escalation`
rule-vendor-without-escalation-sign = Un fournisseur qui a des engagements ouverts n’a pas de `contact` ou pas d’`escalation`.
rule-vendor-without-escalation-why = Le jour où une livraison ne vient pas, les premières heures passent à trouver qui peut y faire quelque chose. Ce n’est pas le commercial du fournisseur.
rule-vendor-without-escalation-remedy = Demandez au fournisseur maintenant, tant que tout est calme, un nom et un numéro pour chaque niveau~: qui appeler d’abord, et qui quand cela ne suffit pas. Mettez-les dans `contact` et `escalation`.
rule-vendor-without-escalation-example = Keldbeck Telecom doit deux livraisons, et rien ne dit qui appeler quand l’une ne vient pas
rule-vendor-without-escalation-found = { $vendor } doit { $count ->
    [1] une livraison
   *[other] { SPELLED($count) } livraisons
}, et { $missing ->
    [escalation] rien ne dit qui appeler quand l’une ne vient pas
    [contact] rien ne dit qui appeler d’abord
   *[both] rien ne dit qui appeler
}
rule-vendor-without-escalation-measured = { $missing ->
    [escalation] pas d’escalade
    [contact] pas de contact
   *[both] ni contact ni escalade
}
rule-vendor-without-escalation-limit = un contact et un chemin d’escalade

# `watermelon`
rule-watermelon-sign = La dernière déclaration d’un rapport est verte, alors que les faits font le projet rouge. C’est dit à côté de l’état et ne le change pas.
rule-watermelon-why = Du vert sur des faits rouges tient l’aide à distance aussi longtemps qu’elle serait bon marché. Quand cela se découvre, la question n’est plus ce qui a mal tourné, mais qui le savait.
rule-watermelon-remedy = Regardez les constats qui le font rouge. S’ils sont justes, appelez les choses par leur nom, dites ce qu’il vous faut, et laissez les autres aider. Sinon, corrigez les faits, ou mettez la règle en sourdine avec le motif.
rule-watermelon-example = le rapport du 13~nov~2026 déclare le projet vert, et les faits le font rouge~: `Go-live` est prévu le 26~janv~2027, 28 jours ouvrés après le 11~déc~2026 promis
rule-watermelon-found = le rapport du { $date } déclare le projet vert, et les faits le font rouge~: { $fact }
rule-watermelon-found-no-fact = le rapport du { $date } déclare le projet vert, et les faits le font rouge
rule-watermelon-measured = déclaré vert, calculé rouge
rule-watermelon-limit = la même couleur
