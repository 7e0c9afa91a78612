about-privacy-heading = Privacy, access, license
about-accessibility = The pages are made to meet WCAG 2.2 at level AA: they work with a keyboard, at 400 % zoom, in forced colors, in print and without styles. Every chart has its numbers as a table or in the text beside it. A status is never only a color.
about-low-contrast = This site keeps colors of its owner that are below the contrast of level AA: { $pairs }.
about-licence = Milepost is free software under the MIT license or the Apache license 2.0. What the pages say belongs to the project.
