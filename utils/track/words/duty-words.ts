// Source: learned by `npm run learn` from the unlabelled postings of ../shared/corpus; counts of words only.
/** How much a word or pair of words in an English duty speaks for a person in charge (above zero) or for the craft; in tenths of log-odds. */
export const DUTY_WORDS = `a chief 46
a director 44
a manager 33
a strategic 20
a team 8
abortion 19
accordance 17
accordance with 17
action 12
activities 12
activities of 29
administering 26
administering the 33
administers 32
administration 17
administrative 17
administrative officer 46
administrative work 37
administrator 27
advocacy 18
advocates 22
affairs 22
affiliate 28
affiliates 33
agency 14
ai -11
algorithms -24
all 8
all election 30
all elections 41
all federal 38
an agile -20
an engineering 23
an executive 29
analyst -25
analytics engineer -22
and 1
and administering 33
and administrative 22
and advocacy 22
and communications 20
and community 16
and county 25
and directs 41
and donor 47
and election 27
and elections 25
and electoral 33
and federal 25
and fundraising 33
and hire 36
and local 21
and manages 28
and oversee 23
and oversees 42
and policies 24
and political 28
and public 21
and regulations 21
and reproductive 19
and staff 25
and state 19
and strategic 19
and supervises 32
and supervising 37
and supervision 38
and the 7
and volunteers 29
and vote 49
annual 16
annual budget 32
api -13
apis -19
application -8
applications -9
applications using -26
appointed 38
appointed by 44
apps -19
as director 46
as the 11
assigned staff 44
association 26
association of 41
automated -14
automation -11
aws -15
back end -16
backend -14
backend engineer -28
backend systems -26
ballot 21
ballots 22
bi -22
board 26
board and 27
board is 35
board of 28
budget 23
budget and 26
budgetary 30
budgeting 23
budgets 21
by the 10
california 16
california the 39
campaign 17
campaigns 18
care 9
cdo 36
center 10
ceo 21
ceo will 43
cfo 30
chief 29
chief deputy 40
chief executive 35
city 21
city clerk 44
city council 39
clerk 25
clerk s 29
clinical services 32
cloud -7
coaching 18
coaching and 26
coalition 28
code -9
commission 21
commissioner 52
commissioners 46
commissioners and 48
communications 21
communications and 21
communications director 46
communications strategies 35
communications strategy 34
community 9
compliance 9
compliance with 16
conduct of 37
considerable 29
contribute -8
contribute to -8
coordinate 12
coordinates 21
coordination 16
council 29
county 28
county administrator 46
county and 24
county board 32
county california 37
county clerk 29
county electoral 53
county government 48
county in 43
county is 39
county manager 50
county of 33
county s 31
county texas 41
county the 46
css -23
cultivating 25
culture 7
custom -17
customers -5
data -6
data engineer -22
data models -18
data pipelines -16
datasets -16
day operations 26
day to 12
delivery 7
delivery of 12
democracy 19
department 19
department and 25
department budget 48
department s 24
departmental 22
deploy -13
deploying -17
deployment -10
deputy 30
deputy registrar 37
design -8
design and -8
design develop -21
designing -12
developer -9
developer to -29
developers -10
development director 45
direct 15
direct reports 42
direct the 39
directing 30
directing the 34
direction 15
direction and 19
direction of 17
director 36
director and 21
director for 36
director is 59
director of 33
director oversees 48
director position 48
director serves 49
director to 41
director who 46
director will 77
director works 53
directors 29
directors and 26
directors to 32
directs 35
directs the 35
division 17
documentation -10
donor 29
donor engagement 36
donors 29
donors and 28
duties 11
education 11
elected 31
election 22
election administration 22
election administrator 50
election director 38
election laws 29
election manager 52
election process 28
election processes 31
election related 22
elections 25
elections administrator 54
elections and 25
elections department 37
elections director 42
elections division 22
elections for 31
elections in 32
elections manager 53
elections office 28
elections operations 37
elections voter 37
elections within 46
electoral 25
electoral board 35
end -8
engagement 13
engineer -22
engineer at -31
engineer to -26
engineer will -27
engineer with -25
engineer you -38
engineering 5
engineering leader 41
engineering manager 28
engineering managers 26
english -19
ensure 5
ensures 19
ensures compliance 33
environments -14
equipment 13
equity 12
execution 12
execution of 14
executive 26
executive director 42
executive officer 37
executive team 26
experience with -9
features -9
federal 21
federal state 32
field director 42
filing 22
finance 12
finance director 41
fiscal 28
for 2
for all 11
for leading 23
for managing 20
for overseeing 29
for the 7
front -11
front end -14
full stack -14
functions 16
functions of 25
fund 17
funders 27
fundraising 29
general 15
general direction 32
general registrar 35
general statutes 46
giving 14
goals 14
goals and 15
government relations 39
grants 21
grassroots 20
head 19
head of 19
health 9
health care 17
hiring 9
human resources 28
in accordance 17
in compliance 21
in election 28
including 5
individual 9
individual giving 47
infrastructure -6
initiatives 8
integrate -12
integration -11
is 3
is responsible 17
is seeking 9
java -13
join -7
join our -8
js -14
judges 30
justice 20
laws 22
laws and 24
lead 11
lead a 30
lead and 17
lead our 28
leader 16
leader to 31
leader who 31
leader will 54
leader with 27
leaders 12
leadership 18
leadership and 18
leadership role 22
leadership team 30
leading 8
leading a 25
leads a 46
learning -8
learning engineer -28
learning models -20
legislative 22
liaison 17
libraries -25
like -7
llm -28
local 15
local elections 37
local laws 31
local state 26
machine -12
machine learning -13
manage 11
manage a 27
manage the 17
management 8
management experience 28
management of 17
manager 23
manager at 43
manager is 45
manager must 48
manager of 28
manager to 21
manager will 45
manager with 33
managerial 34
manages 25
manages and 30
manages the 30
managing 15
managing a 28
managing the 21
media 14
mentor a 39
minneapolis 34
mission and 18
ml -12
models -14
models and -19
movement 17
mysql -28
naral 33
national 13
new executive 48
new features -14
nonprofit 25
objectives 13
of 3
of all 14
of commissioners 48
of communications 33
of development 19
of directors 36
of election 24
of elections 26
of operations 29
of policy 29
of registration 43
of staff 28
of state 16
of the 6
of voters 46
office 11
office of 23
office s 35
officer 21
official 24
officials 17
ohio 25
okrs 33
operations 13
operations and 12
operations manager 43
operations of 29
operations will 54
oregon 21
organization 13
organization s 22
organizational 18
organizes 28
organizing 19
organizing and 28
organizing director 55
other engineers -18
outreach 16
overall 12
oversee 24
oversee the 24
overseeing 27
overseeing the 28
oversees 34
oversees all 48
oversees the 34
oversight 22
oversight of 30
pac 33
parenthood 25
parenthood advocates 29
partnership 14
partnerships 20
people 5
people management 38
performs 15
personnel 18
pipelines -16
plan 10
planned 23
planned parenthood 25
planning 11
plans 11
plans organizes 48
policies 15
policies and 15
policy 15
policy and 19
policy director 39
political 26
political and 38
political director 45
political parties 39
polling 21
position 10
power building 46
ppaa 52
ppfa 35
prepares 24
president 36
president of 38
primary general 46
priorities 14
pro choice 31
procedures 10
production -11
professional 8
program 11
programmatic 22
programs 14
programs and 16
programs including 35
provide leadership 22
public 16
public relations 34
python -16
re -5
react -12
regional 17
registered voters 34
registrar 37
registrar of 48
registration 22
registration and 29
regulations 18
relations 24
relationships 12
relationships with 13
reporting to 16
reports 11
reports to 21
reproductive 19
reproductive freedom 25
reproductive health 18
resources 13
responsibility 10
responsible 10
responsible for 10
rights 15
rights and 21
rov 39
s 5
s fundraising 35
s leadership 33
s office 19
s program 34
s strategic 24
sales director 52
scale -7
scientist -15
scripts -22
secretary 20
secretary of 20
security -7
seeks 18
seeks a 20
seeks an 24
senior director 36
senior leadership 22
senior manager 37
senior software -21
serve 9
serve as 12
server -21
serves 16
serves as 21
sexual 19
sexual and 21
software -5
software engineer -28
solutions -5
specialist -20
sql -14
stack -8
staff 16
staff and 24
staff development 49
staff the 37
staff to 19
state 16
state and 26
state board 21
state election 27
statewide 21
statutes 31
statutory 29
stewardship 28
strategic 19
strategic and 22
strategic direction 28
strategic plan 31
strategic planning 22
strategies 10
strategy 15
strategy and 17
submits 39
subordinate 43
supervise 28
supervises 34
supervises and 31
supervises staff 46
supervises the 37
supervising 30
supervision 18
supervision of 23
supervisory 25
supporters 24
systems -5
team 3
team of 10
team s 10
technologies -9
terraform -21
test -15
testing -13
tests -16
texas 25
texas election 49
the 3
the agency 19
the annual 26
the assistant 32
the board 35
the campaign 32
the cdo 37
the ceo 30
the cfo 36
the chief 31
the city 31
the commissioners 42
the communications 29
the conduct 32
the county 41
the department 21
the deputy 32
the director 33
the division 25
the duties 25
the ed 40
the election 25
the elections 26
the electoral 28
the executive 32
the general 22
the manager 27
the media 26
the office 17
the operations 26
the organization 17
the organizing 33
the political 26
the position 13
the president 32
the public 16
the registrar 54
the senior 16
the state 21
the strategic 25
the texas 38
the vice 41
the virginia 46
the vp 29
they will 14
this 4
this high 46
this leader 52
this position 10
through subordinate 49
to day 13
to join -7
to lead 21
to the 5
tools -8
treasurer 43
ui -18
under 13
under the 17
use -6
user -10
using -11
vice 35
vice president 40
virginia 19
vision 8
visionary 26
volunteers 20
vote 19
voter 21
voter registrar 46
voter registration 21
voters 29
voters is 42
votes 30
voting 20
voting and 31
vp 27
vp of 26
we -4
we re -6
web -10
web applications -22
will 3
will lead 19
will manage 28
will oversee 32
with the 5
women 17
work on -10
write -14
you -4
you will -5
your direct 39
your team 15
your teams 41`;
